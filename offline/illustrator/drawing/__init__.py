"""What everything is drawn with: colours, palettes, noise, the pen, the stage and the last strokes."""
