using StaticArchive.Model;

namespace StaticArchive.Publish.Exports;

/// <summary>
/// Names as the tagged formats have them: <c>Meadow, Jane</c>. The comma of an organisation's name would part it in two
/// of three readers, so it becomes a blank.
/// </summary>
internal static class TaggedNameFormatter
{
    /// <summary>The names, and <c>et al.</c> for those that the record does not name.</summary>
    /// <param name="names">The names in order.</param>
    /// <param name="hasMore">Whether there are more.</param>
    /// <param name="mark">What stands behind a name that is in one piece: EndNote wants a comma there.</param>
    public static IEnumerable<string> FormatAll(IReadOnlyList<CslName> names, bool hasMore, string mark = "") =>
        names.Select(name => Format(name, mark)).Concat(hasMore ? ["et al." + mark] : []);

    private static string Format(CslName name, string mark) =>
        name.Literal is { } literal ? literal.Replace(", ", " ", StringComparison.Ordinal) + mark : name.SortForm;
}
