"""The place of a running picture: see `live.show`."""
