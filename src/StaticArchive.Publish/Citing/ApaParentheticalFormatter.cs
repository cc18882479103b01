using StaticArchive.Model;

namespace StaticArchive.Publish.Citing;

/// <summary>
/// What APA puts in brackets after a title: <c>2nd ed.</c>, <c>Discussion Paper No. 12; Policy Papers</c>.
/// </summary>
internal static class ApaParentheticalFormatter
{
    /// <summary>The words; null where there are none.</summary>
    public static string? Format(CslItem item)
    {
        var edition = EditionFormatter.Format(item.Edition) is { } ordinal ? ordinal + " ed." : null;
        var volume = item.Volume is { } number ? "Vol. " + number : null;
        var isReport = item.Type is "report" or "standard";
        var report =
            isReport && item.Number is { } report0
                ? $"{(item.Genre is { } genre ? genre + " " : "")}No. {report0}"
                : null;
        var series =
            isReport && item.CollectionTitle is { } title
                ? title + (item.CollectionNumber is { } within ? " No. " + within : "")
                : null;
        var first = string.Join(
            ", ",
            new[] { edition, volume, PageRangeFormatter.FormatLabelled(item.Page) }.Where(part => part is not null)
        );
        var words = string.Join("; ", new[] { first, report, series }.Where(part => !string.IsNullOrEmpty(part)));
        return words.Length == 0 ? null : words;
    }
}
