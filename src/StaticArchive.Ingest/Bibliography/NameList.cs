using StaticArchive.Model;

namespace StaticArchive.Ingest.Bibliography;

/// <summary>Names of a field, and whether it ends with <c>and others</c> or <c>et al.</c></summary>
/// <param name="Names">The names, without those words.</param>
/// <param name="HasMore">Whether the work has more.</param>
internal sealed record NameList(IReadOnlyList<CslName> Names, bool HasMore)
{
    /// <summary>No names: most records lack most of the fields that hold some.</summary>
    public static NameList Empty { get; } = new([], HasMore: false);

    /// <summary>
    /// The list of names as they are written, the last of which may stand for those that are not.
    /// </summary>
    public static NameList FromTexts(IEnumerable<string> texts, Func<string, CslName> parse)
    {
        var names = texts.Where(text => text.Length > 0).ToList();
        return new NameList(
            [.. names.Where(text => !StandsForOthers(text)).Select(parse)],
            names.Exists(StandsForOthers)
        );
    }

    /// <summary><c>others</c>, <c>et al.</c></summary>
    public static bool StandsForOthers(string text) => text.Trim() is "others" or "et al." or "et al";
}
