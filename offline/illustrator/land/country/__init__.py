"""Land: fields, woods, mountains, gardens, villages."""
