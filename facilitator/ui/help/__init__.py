"""The help: pages in Markdown, shown with the keys and folders of this very program."""
