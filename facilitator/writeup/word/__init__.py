"""Write-ups as Word files."""
