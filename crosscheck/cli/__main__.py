"""`python -m crosscheck.cli`: the command line where the console script is not on the path."""

import sys

from crosscheck.cli.main import main

sys.exit(main())
