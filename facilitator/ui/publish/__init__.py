"""The Publish place: whom the write-up is for, and exactly what will be written."""
