using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Body;

/// <summary>Which elements a block stands in: its sections, its box, its list.</summary>
/// <param name="document">The document.</param>
/// <param name="notes">Its notes.</param>
/// <param name="site">Whose words the elements have.</param>
internal sealed class AncestorResolver(Document document, NoteIndex notes, SiteIndex site)
{
    /// <summary>What lies deeper in lists than anyone can see is shown at this depth.</summary>
    private const int MaxListDepth = 20;

    private readonly AncestorElement _frontMatter = new(
        "front",
        "<details class=\"front\"><summary data-added aria-label=\""
            + HtmlEscaper.EscapeAttribute(site.Words["paper.title-page"])
            + "\"></summary>\n",
        "</details>\n"
    );

    private readonly Dictionary<string, IReadOnlyList<Section>> _sectionPaths = FindSectionPaths(document.Sections);
    private readonly HashSet<string?> _bibliographies =
    [
        .. document.Blocks.Where(block => block.Kind == BlockKind.Reference).Select(block => block.Section),
    ];
    private readonly Block?[]?[] _parentItems = FindParentItems(document.Blocks, notes);
    private readonly int _titlePageEnd = TitlePageFinder.CountBlocks(document.Blocks, document.Text);
    private readonly Dictionary<string, IReadOnlyList<AncestorElement>> _ancestorsBySection = new(
        StringComparer.Ordinal
    );

    /// <summary>
    /// The path to the block at index <paramref name="i"/>, from the outermost element to the innermost.
    /// </summary>
    public IReadOnlyList<AncestorElement> GetAncestors(int i)
    {
        var block = document.Blocks[i];
        var path = new List<AncestorElement>(RootAncestors(block, i));
        if (block.Box is not null || block.Kind == BlockKind.Box)
        {
            var box = block.Box ?? block.Id;
            path.Add(
                new AncestorElement(
                    "box-" + box,
                    $"<section class=\"box\" aria-labelledby=\"{box}\">\n",
                    "</section>\n"
                )
            );
        }

        path.AddRange(ListAncestors(i));
        return path;
    }

    /// <summary>
    /// Its sections; the title page; nothing for text before the first section; or the reason why it is set aside.
    /// </summary>
    private IReadOnlyList<AncestorElement> RootAncestors(Block block, int i)
    {
        if (block.Kind == BlockKind.Paratext)
        {
            return [ParatextElement(block.Note?.Words)];
        }

        return block.Section is not null ? SectionAncestors(block.Section)
            : i < _titlePageEnd ? [_frontMatter]
            : [];
    }

    /// <summary>The reasons of the tool are English.</summary>
    private string FormatLanguage() => site.ToolLanguage is { } language ? $" lang=\"{language}\"" : "";

    private AncestorElement ParatextElement(string? reason) =>
        new(
            "aside-" + reason,
            $"<section class=\"set-aside\"><p class=\"reason\" data-added{FormatLanguage()} data-n=\""
                + HtmlEscaper.EscapeAttribute(Capitalize(reason))
                + "\"></p>\n",
            "</section>\n"
        );

    private IReadOnlyList<AncestorElement> SectionAncestors(string id)
    {
        if (!_ancestorsBySection.TryGetValue(id, out var path))
        {
            path = _ancestorsBySection[id] = [
                .. _sectionPaths[id]
                    .Select(outer => new AncestorElement(
                        "section-" + outer.Id,
                        $"<section{RoleAttributes(outer)}>\n",
                        "</section>\n"
                    )),
            ];
        }

        return path;
    }

    /// <summary>
    /// Each section with those it lies in, the outermost first and itself last. They come in the order of the text.
    /// </summary>
    private static Dictionary<string, IReadOnlyList<Section>> FindSectionPaths(IReadOnlyList<Section> sections)
    {
        var around = new Dictionary<string, IReadOnlyList<Section>>(StringComparer.Ordinal);
        var open = new List<Section>();
        foreach (var section in sections)
        {
            open.RemoveAll(outer => outer.Span.End <= section.Span.Start);
            open.Add(section);
            around[section.Id] =
            [
                .. open.Where(outer => outer.Level <= section.Level && outer.Span.Contains(section.Span)),
            ];
        }

        return around;
    }

    /// <summary>DPUB-ARIA roles of sections that have one.</summary>
    private string RoleAttributes(Section section)
    {
        var role =
            _bibliographies.Contains(section.Id) ? "bibliography"
            : notes.IsEndnoteSection(section.Id) ? "endnotes"
            : FindRole(section);
        var heading = ReaderViewGuard.IsShare(section.Id) ? section.Heading : section.Id;
        return role is null ? "" : $" role=\"doc-{role}\" aria-labelledby=\"{heading}\"";
    }

    private static string? FindRole(Section section) =>
        Folding.Fold(section.Title).Trim(':', ' ') switch
        {
            "abstract" or "summary" or "executive summary" => "abstract",
            "introduction" => "introduction",
            "conclusion" or "conclusions" => "conclusion",
            "acknowledgement" or "acknowledgements" or "acknowledgments" => "acknowledgments",
            _ => null,
        };

    private IEnumerable<AncestorElement> ListAncestors(int i)
    {
        var block = document.Blocks[i];
        if (block.OriginalKind == BlockKind.Reference)
        {
            yield return new AncestorElement("references", "<ul class=\"references\">\n", "</ul>\n");
            yield return new AncestorElement("li-" + block.Id, $"<li{ReaderViewGuard.FormatId(block.Id)}>", "</li>\n");
        }
        else if (notes.FindByBlock(block.Id) is { } note)
        {
            foreach (var element in ListNoteAncestors(block, note))
            {
                yield return element;
            }
        }
        else if (block.OriginalKind == BlockKind.ListItem)
        {
            for (var level = 1; level < GetListLevel(block); level++)
            {
                if (_parentItems[i] is { } outer && outer[level] is { } parent)
                {
                    yield return ListElement(parent, level);
                    yield return ListItemElement(parent);
                }
            }

            yield return ListElement(block, GetListLevel(block));
            yield return ListItemElement(block);
        }
    }

    /// <summary>
    /// Reader views leave out a division that is made of links. A figure stays, and may have the role of a note, which
    /// an item of a list may not.
    /// </summary>
    private IEnumerable<AncestorElement> ListNoteAncestors(Block block, Note note)
    {
        var isList = block.Section is not null && notes.IsEndnoteSection(block.Section);
        var isFirst = note.Blocks[0] == block.Id;
        var attributes = isFirst ? ReaderViewGuard.FormatId(note.Id, "footnote") : " class=\"footnote\"";
        var place = isFirst ? ReaderViewGuard.FormatPlace(note.Id) : "";
        if (isList)
        {
            yield return new AncestorElement("endnotes", "<ul class=\"footnotes\" role=\"list\">\n", "</ul>\n");
            yield return new AncestorElement("note-" + note.Id, $"<li{attributes}>{place}\n", "</li>\n");
        }
        else
        {
            yield return new AncestorElement("footnotes", "<section class=\"footnotes\">\n", "</section>\n");
            yield return new AncestorElement(
                "note-" + note.Id,
                $"<figure{attributes} role=\"doc-footnote\">{place}\n",
                "</figure>\n"
            );
        }
    }

    /// <summary>
    /// For each item of a list within a list, the items of the outer lists that it lies in, by level.
    /// </summary>
    private static Block?[]?[] FindParentItems(IReadOnlyList<Block> blocks, NoteIndex notes)
    {
        var parents = new Block?[]?[blocks.Count];
        var last = new Block?[MaxListDepth + 1];
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].OriginalKind != BlockKind.ListItem || notes.FindByBlock(blocks[i].Id) is not null)
            {
                Array.Clear(last);
                continue;
            }

            parents[i] = GetListLevel(blocks[i]) > 1 ? [.. last] : null;
            last[GetListLevel(blocks[i])] = blocks[i];
        }

        return parents;
    }

    private static int GetListLevel(Block item) => Math.Clamp(item.Level, 1, MaxListDepth);

    private static AncestorElement ListElement(Block block, int level) =>
        block.IsOrdered
            ? new AncestorElement($"ol-{level}", "<ul class=\"printed\" role=\"list\">\n", "</ul>\n")
            : new AncestorElement($"ul-{level}", "<ul>\n", "</ul>\n");

    private static AncestorElement ListItemElement(Block block) =>
        new("li-" + block.Id, $"<li{ReaderViewGuard.FormatId(block.Id)}>", "</li>\n");

    private static string Capitalize(string? note) =>
        string.IsNullOrEmpty(note) ? "Set aside" : char.ToUpperInvariant(note[0]) + note[1..];
}
