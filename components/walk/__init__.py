"""Links between pictures, and the keyboard among them: see `walk.show`."""
