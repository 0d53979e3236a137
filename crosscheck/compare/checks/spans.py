"""XC304: a length of time that does not match the dates it is told with."""


