"""What a prompt leaves open: the place, what is needed, and who does what with which thing."""
