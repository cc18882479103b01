using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Jats;

/// <summary>Who wrote a JATS article or a BITS book: the contributors of its header, in order.</summary>
internal sealed class JatsContributors(SourceFile file)
{
    /// <summary>
    /// The contributors of a role. The members of a group stand for its authors only where nobody else is named:
    /// <c>&lt;collab&gt;The Ward Group&lt;contrib-group&gt;…</c> alone; behind persons they are its members.
    /// </summary>
    public static IReadOnlyList<MarkupElement> Find(MarkupElement meta, Func<string?, bool> isRole)
    {
        var all = meta.DescendantElements("contrib").Where(contrib => isRole(GetRole(contrib))).ToList();
        var own = all.Where(contrib => !IsMember(contrib)).ToList();
        return own.Exists(contrib => FindPersonName(contrib) is not null) ? own : all;
    }

    /// <summary>Whether a contribution is that of an author.</summary>
    public static bool IsAuthor(string? role) =>
        role?.ToLowerInvariant()
            is null
                or "author"
                or "authors"
                or "corresponding-author"
                or "corresp-author"
                or "first-author"
                or "person"
                or "collab"
                or "group"
                or "organization";

    /// <summary>Whether a contribution is that of the editor of a book.</summary>
    public static bool IsEditor(string? role) => role is "editor" or "volume-editor" or "book-editor";

    /// <summary>The name of a contributor, with what the header says of them; null where it has none.</summary>
    public MetadataAssertion? Read(string field, MarkupElement contrib, HeaderAssertionBuilder readings)
    {
        var name = FindPersonName(contrib);
        var family = name?.Element("surname").GetTextContent(file.Text);
        var given = name?.Element("given-names").GetTextContent(file.Text);
        var whole = family is not null
            ? given is null
                ? family
                : $"{family}, {given}"
            : name.GetTextContent(file.Text) ?? ReadGroup(contrib);
        return whole is null
            ? null
            : readings.Create(field, contrib, whole) with
            {
                Orcid = contrib
                    .DescendantElements("contrib-id")
                    .FirstOrDefault(id => id["contrib-id-type"] == "orcid" && FindContributor(id) == contrib)
                    .GetTextContent(file.Text),
                Suffix = name?.Element("suffix").GetTextContent(file.Text),
                IsOrganisation = name is null,
            };
    }

    /// <summary>
    /// The name in the letters of the article: of <c>&lt;name-alternatives&gt;</c> the first that is not written the
    /// eastern way, as Chinese and Japanese names are printed beside their Latin forms.
    /// </summary>
    public static MarkupElement? FindPersonName(MarkupElement contrib)
    {
        if ((contrib.Element("name") ?? contrib.Element("string-name")) is { } single)
        {
            return single;
        }

        var names =
            contrib.Element("name-alternatives")?.Elements.Where(name => name.Name is "name" or "string-name").ToList()
            ?? [];
        return names.Find(name => name["name-style"] != "eastern") ?? names.FirstOrDefault();
    }

    /// <summary>The name of a group without its members, notes and addresses.</summary>
    private string? ReadGroup(MarkupElement contrib) =>
        (contrib.Element("collab") ?? contrib.FindPath("collab-alternatives", "collab"))
            .GetTextContent(file.Text, "contrib-group", "xref", "fn", "aff", "address", "email", "institution-id")
            ?.TrimEnd(':', ',', ' ');

    /// <summary>The contributor that an element says something of; null for none.</summary>
    public static MarkupElement? FindContributor(MarkupElement? inner) => inner?.FindOuterOrSelf("contrib");

    /// <summary>Its own, or that of a group that is not of authors: <c>content-type="reviewers"</c>.</summary>
    private static string? GetRole(MarkupElement contrib) =>
        contrib["contrib-type"]
        ?? (
            contrib.Parent?["content-type"] is { } group
            && (
                group.Contains("editor", StringComparison.OrdinalIgnoreCase)
                || group.Contains("review", StringComparison.OrdinalIgnoreCase)
            )
                ? group.ToLowerInvariant().TrimEnd('s')
                : null
        );

    private static bool IsMember(MarkupElement contrib) => FindContributor(contrib.Parent) is not null;
}
