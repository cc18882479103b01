using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats.Epub;

/// <summary>Values of <c>epub:type</c>, of which an element may have several.</summary>
internal static class EpubTypes
{
    private static readonly HashSet<string> Known = WordList.ParseSet(
        "footnotes footnote endnotes endnote rearnotes rearnote noteref toc page-list landmarks lot loi index pagebreak"
    );

    /// <summary>The one that says most: <c>footnote</c> of <c>z3998:note footnote</c>.</summary>
    public static string? Simplify(string? types) => types?.Split(' ').FirstOrDefault(Known.Contains) ?? types;
}
