using StaticArchive.Documents;

namespace StaticArchive.Publish.Html.Body;

/// <summary>Which elements a block stands in: its sections, its box, its list.</summary>
/// <param name="document">The document.</param>
internal sealed class Containers(Document document)
{
    private const string Front = "front";

    private readonly Dictionary<string, Section> _sections = document.Sections.ToDictionary(section => section.Id, StringComparer.Ordinal);
    private readonly HashSet<string?> _bibliographies = [.. document.Blocks.Where(block => block.Kind == BlockKind.Reference).Select(block => block.Section)];
    private readonly Dictionary<string, IReadOnlyList<Container>> _paths = new(StringComparer.Ordinal);

    /// <summary>The path to the block at index <paramref name="i"/>, from the outermost element to the innermost.</summary>
    public IReadOnlyList<Container> PathOf(int i)
    {
        var block = document.Blocks[i];
        var path = new List<Container>();
        if (block.Kind == BlockKind.Paratext)
        {
            path.Add(new Container("aside-" + block.Note, "<div class=\"set-aside\"><p class=\"reason\" data-added>" + HtmlText.Escape(Sentence(block.Note)) + "</p>\n", "</div>\n"));
        }
        else if (block.Section is null)
        {
            path.Add(new Container(Front, "<details class=\"front\"><summary data-added>Title page as printed</summary>\n", "</details>\n"));
        }
        else
        {
            path.AddRange(Sections(block.Section));
        }

        if (block.Box is not null || block.Kind == BlockKind.Box)
        {
            var box = block.Box ?? block.Id;
            path.Add(new Container("box-" + box, $"<aside class=\"box\" aria-labelledby=\"{box}\">\n", "</aside>\n"));
        }

        path.AddRange(Lists(i));
        return path;
    }

    private IReadOnlyList<Container> Sections(string id)
    {
        if (!_paths.TryGetValue(id, out var path))
        {
            var section = _sections[id];
            path = _paths[id] = [.. document.Sections.Where(outer => outer.Level <= section.Level && outer.Span.Contains(section.Span))
                .Select(outer => new Container("section-" + outer.Id, $"<section{Roles(outer)}>\n", "</section>\n"))];
        }

        return path;
    }

    /// <summary>DPUB-ARIA roles of sections that have one.</summary>
    private string Roles(Section section)
    {
        var role = _bibliographies.Contains(section.Id) ? "bibliography" : Role(section);
        return role is null ? "" : $" role=\"doc-{role}\" aria-labelledby=\"{section.Id}\"";
    }

    private static string? Role(Section section) => Text.Folding.Fold(section.Title).Trim(':', ' ') switch
    {
        "abstract" or "summary" or "executive summary" => "abstract",
        "introduction" => "introduction",
        "conclusion" or "conclusions" => "conclusion",
        "acknowledgement" or "acknowledgements" or "acknowledgments" => "acknowledgments",
        _ => null,
    };

    private IEnumerable<Container> Lists(int i)
    {
        var block = document.Blocks[i];
        if (block.Form == BlockKind.Reference)
        {
            yield return new Container("references", "<ul class=\"references\">\n", "</ul>\n");
            yield return new Container("li-" + block.Id, $"<li id=\"{block.Id}\">", "</li>\n");
        }
        else if (block.Form == BlockKind.ListItem)
        {
            for (var level = 1; level < Math.Max(1, block.Level); level++)
            {
                if (Parent(i, level) is { } parent)
                {
                    yield return List(parent, level);
                    yield return Item(parent);
                }
            }

            yield return List(block, Math.Max(1, block.Level));
            yield return Item(block);
        }
    }

    /// <summary>The item of an outer list that this one lies in.</summary>
    private Block? Parent(int i, int level)
    {
        for (var k = i - 1; k >= 0 && document.Blocks[k].Form == BlockKind.ListItem; k--)
        {
            if (document.Blocks[k].Level == level)
            {
                return document.Blocks[k];
            }
        }

        return null;
    }

    private static Container List(Block block, int level) => block.Ordered
        ? new Container($"ol-{level}", "<ul class=\"printed\" role=\"list\">\n", "</ul>\n")
        : new Container($"ul-{level}", "<ul>\n", "</ul>\n");

    private static Container Item(Block block) => new("li-" + block.Id, $"<li id=\"{block.Id}\">", "</li>\n");

    private static string Sentence(string? note) => string.IsNullOrEmpty(note) ? "Set aside" : char.ToUpperInvariant(note[0]) + note[1..];
}
