"""People: figures, poses, clothes and what is in their hands."""
