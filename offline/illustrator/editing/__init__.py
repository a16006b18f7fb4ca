"""Pictures that are there already, changed: edits, variations and several made into one."""
