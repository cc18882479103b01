using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Jats;

/// <summary>
/// Where the contributors of a JATS article work: <c>aff</c> within <c>contrib</c>, or elsewhere in the header and
/// named by <c>&lt;xref ref-type="aff" rid="a1 a2"/></c>. An article can have thousands of both.
/// </summary>
internal sealed class JatsAffiliations
{
    private static readonly string[] Unprinted =
    [
        "label",
        "sup",
        "institution-id",
        "email",
        "ext-link",
        "uri",
        "phone",
        "fax",
    ];

    private readonly SourceFile _file;
    private readonly List<string?> _names = [];
    private readonly ILookup<string, int> _byId;

    /// <summary>Reads those of the header.</summary>
    public JatsAffiliations(SourceFile file, MarkupElement? meta)
    {
        _file = file;
        var all = meta?.DescendantElements("aff").ToList() ?? [];
        _names.AddRange(all.Select(ReadName));
        _byId = Enumerable.Range(0, all.Count).ToLookup(i => all[i]["id"] ?? "", StringComparer.Ordinal);
    }

    /// <summary>Those of a contributor, in the order of the header; null for none.</summary>
    public string? Find(MarkupElement contrib)
    {
        // A group holds its members, who work elsewhere.
        var own = contrib
            .Descendants()
            .OfType<MarkupElement>()
            .Where(inner => JatsContributors.FindContributor(inner) == contrib)
            .ToList();
        var linked = own.Where(link => link.Name == "xref" && link["ref-type"] == "aff")
            .Select(link => link["rid"])
            .OfType<string>()
            .SelectMany(ids => ids.Split(' '))
            .Distinct(StringComparer.Ordinal)
            .SelectMany(id => _byId[id])
            .Order()
            .Select(at => _names[at]);
        var names = own.Where(element => element.Name == "aff")
            .Select(ReadName)
            .Concat(linked)
            .OfType<string>()
            .ToList();
        return names.Count > 0 ? string.Join("; ", names) : null;
    }

    /// <summary>
    /// The words for readers: as the authors wrote them where that is kept beside the parts, and without the numbers
    /// that registries have for an institution.
    /// </summary>
    private string? ReadName(MarkupElement aff)
    {
        var words =
            aff.DescendantElements("institution").FirstOrDefault(name => name["content-type"] == "original") ?? aff;
        return words.Children.OfType<MarkupText>().Any(text => !text.Span.Slice(_file.Text).AsSpan().IsWhiteSpace())
            ? words.GetTextContent(_file.Text, Unprinted)
            : JoinParts(words);
    }

    /// <summary>
    /// Parts with nothing printed between them: <c>&lt;institution&gt;University of Leeds&lt;/institution&gt;
    /// &lt;city&gt;Leeds&lt;/city&gt;</c>.
    /// </summary>
    private string? JoinParts(MarkupElement words)
    {
        var parts = words
            .Descendants()
            .OfType<MarkupElement>()
            .Where(part => !part.Elements.Any() && !Unprinted.Contains(part.Name, StringComparer.Ordinal))
            .Select(part => part.GetTextContent(_file.Text))
            .OfType<string>()
            .ToList();
        return parts.Count > 0 ? string.Join(", ", parts) : null;
    }
}
