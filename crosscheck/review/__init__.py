"""Going through findings one by one: the state of it, and the terminal it is done on."""
