"""A library as entities of FollowTheMoney 4 (https://followthemoney.tech), its schema and types."""
