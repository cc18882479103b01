using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Tei;

/// <content>Entries of reference lists, works that the text mentions, and what points at entries.</content>
internal sealed partial class TeiWalker
{
    /// <inheritdoc/>
    protected override void OnInlineConsumed(MarkupElement element)
    {
        if (
            element.Name is not ("ref" or "ptr")
            || element["target"] is not { } targets
            || !IsCitation(element, targets)
        )
        {
            return;
        }

        if ((FindWords(element) ?? (element.Name == "ptr" ? element.StartTag : null)) is { } words)
        {
            _citations.Add(
                (
                    words,
                    [
                        .. targets
                            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                            .Select(target => target.TrimStart('#')),
                    ]
                )
            );
        }
    }

    /// <summary>Said so by its type, or by what it points at: <c>&lt;ref target="#b3"&gt;</c>.</summary>
    private bool IsCitation(MarkupElement reference, string targets) =>
        reference["type"] is "bibr" or "bibl"
        || (targets is ['#', .. var target] && _entries.ContainsKey(target.Split(' ', 2)[0]));

    private void FindEntries(MarkupElement tei)
    {
        var all = tei.Descendants().OfType<MarkupElement>().ToList();
        _cited = all.Where(element => element.Name is "ref" or "ptr")
            .Select(link => link["target"])
            .OfType<string>()
            .SelectMany(targets => targets.Split(' '))
            .Where(target => target.StartsWith('#'))
            .Select(target => target[1..])
            .ToHashSet(StringComparer.Ordinal);
        foreach (var entry in all.Where(element => element.Name is "biblstruct" or "bibl" or "biblfull"))
        {
            if (entry["id"] is { } id && IsEntry(entry))
            {
                _entries.TryAdd(id, entry);
            }
        }
    }

    /// <summary>
    /// An entry stands in a list or in a section of its own, or is pointed at; one within a sentence, or below a
    /// quotation, is a mention of a work: <c>&lt;cit&gt;&lt;quote&gt;…&lt;bibl&gt;Rev. 16.15&lt;/bibl&gt;</c>.
    /// </summary>
    private bool IsEntry(MarkupElement bibl) =>
        bibl.Name != "bibl"
        || TeiElementClassifier.IsContainer(bibl.Parent)
        || bibl.Parent?.Name == "item"
        || bibl.FindOuter("listbibl") is not null
        || (bibl["id"] is { } id && _cited.Contains(id));

    private static ElementRole GetRoleOfMention(MarkupElement bibl) =>
        bibl.Parent?.Name is "cit" or "epigraph" or "quote" && bibl.Parent.HasBlocks
            ? ElementRole.Block
            : ElementRole.Inline;

    /// <summary>The entry that a pointer without words points at; null for none.</summary>
    private MarkupElement? FindCited(MarkupElement pointer) =>
        pointer["target"] is ['#', .. var target] ? _entries.GetValueOrDefault(target.Split(' ', 2)[0]) : null;

    /// <summary>
    /// What a reader sees in place of a pointer: the label of the entry, <c>[Reed 2001]</c>, as journals print it.
    /// </summary>
    private static string? GetSignOfEntry(MarkupElement entry) =>
        (entry["label"] ?? PrintedLabel.Trim(entry["n"])) is { } label ? $"[{label}]" : null;

    private void VisitReference(MarkupElement bibl)
    {
        var raw = bibl.DescendantElements("note").FirstOrDefault(IsRawReference);
        var content = raw is null ? ReadContent(bibl) : ReadDetached(raw);
        var key = bibl["id"] ?? CreateKey(bibl);
        Add(
            new Draft(BlockKind.Reference, content)
            {
                Extent = content.Source,
                Key = key,
                Label = PrintedLabel.Trim(bibl["n"] ?? bibl.Element("label").GetTextContent(Source)),
                IsMarkedUp = true,
            }
        );
        if (new TeiReferenceReader(Source).Read(bibl) is { } item)
        {
            _references.TryAdd(key, item);
        }
    }
}
