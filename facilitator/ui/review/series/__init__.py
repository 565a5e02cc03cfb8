"""The series in Review: roundtables side by side, and what recurs."""
