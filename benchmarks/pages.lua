-- Prints what wrk measured: p50 and p95 in milliseconds, requests a second, and answers that were no pages.
function done(summary, latency, requests)
    local errors = summary.errors
    io.write(string.format(
        "%8.1f %8.1f %10.1f %8d\n",
        latency:percentile(50) / 1000,
        latency:percentile(95) / 1000,
        summary.requests / (summary.duration / 1e6),
        errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
