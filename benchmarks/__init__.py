"""What Easel promises in milliseconds and bytes, measured side by side: `python -m benchmarks`."""
