using System.Diagnostics;

namespace StaticArchive;

/// <summary>Goes from station to station and keeps the time.</summary>
/// <param name="progress">Is told the name of each as it begins.</param>
internal sealed class StationTimer(Action<string> progress)
{
    private readonly List<(string Station, double Seconds)> _times = [];

    /// <summary>The seconds each took, in order.</summary>
    public IReadOnlyList<(string Station, double Seconds)> Times => _times;

    /// <summary>Does the work of a station.</summary>
    public T Measure<T>(string station, Func<T> work)
    {
        progress(station);
        var clock = Stopwatch.StartNew();
        var result = work();
        _times.Add((station, clock.Elapsed.TotalSeconds));
        return result;
    }
}
