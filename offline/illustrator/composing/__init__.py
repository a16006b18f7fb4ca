"""Who stands where: the items of a scene become roles with place, size and direction."""
