namespace StaticArchive.Commands.Reporting;

/// <summary>A run that has ended.</summary>
/// <param name="Verb">What it did: <c>Built output/</c>, <c>Checked</c>.</param>
/// <param name="Result">What came out.</param>
/// <param name="Messages">What it had to say.</param>
/// <param name="Seconds">How long it took.</param>
internal sealed record RunReport(string Verb, Pipeline.Result Result, SortedMessages Messages, double Seconds)
{
    /// <summary>
    /// How many files of the site were taken from the site before without being made, since their inputs were the same;
    /// null without a cache.
    /// </summary>
    public int? UnchangedCount { get; init; }
}
