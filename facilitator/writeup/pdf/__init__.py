"""Write-ups as PDF."""
