"""crosscheck finds copies in a batch of articles, and which numbers and dates they agree or conflict on."""

__version__ = "0.1.0"
