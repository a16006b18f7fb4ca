"""Sky, clouds, weather and the light that falls through the air."""
