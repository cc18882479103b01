using System.Text;
using StaticArchive.Ingest.Formats.Extraction;
using StaticArchive.Ingest.Formats.Markup;

namespace StaticArchive.Ingest.Formats.Epub;

/// <summary>The style sheets of a book, each part of which links to its own.</summary>
internal sealed class EpubStyles(ZipPackage zip)
{
    private readonly Dictionary<string, EpubStyleSheet> _sheets = new(StringComparer.Ordinal);
    private List<EpubStyleSheet> _current = [];

    /// <summary>Begins a part.</summary>
    public void Begin(string part, MarkupElement root) =>
        _current = [
            .. root.DescendantElements("link")
                .Where(link => link["rel"] == "stylesheet" && link["href"] is not null)
                .Select(link => EpubTarget.Resolve(part, link["href"]!))
                .OfType<EpubTarget>()
                .Select(target => Read(target.Part)),
        ];

    /// <summary>How an element of the part is set, over what it stands in.</summary>
    public EpubLook Find(MarkupElement element, EpubLook outer)
    {
        var own = element["style"] is { } style ? EpubLook.Parse(style) : EpubLook.None;
        return Enumerable.Reverse(_current).Aggregate(own, (look, sheet) => look.Over(sheet.Find(element))).Over(outer);
    }

    private EpubStyleSheet Read(string part)
    {
        if (!_sheets.TryGetValue(part, out var sheet))
        {
            sheet = _sheets[part] = new EpubStyleSheet(
                zip.TryRead(part) is { } css ? Encoding.UTF8.GetString(css) : ""
            );
        }

        return sheet;
    }
}
