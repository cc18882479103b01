using StaticArchive.Documents;

namespace StaticArchive.Publish.Html.Body;

/// <summary>Which elements a block stands in: its sections, its box, its list.</summary>
/// <param name="document">The document.</param>
internal sealed class Containers(Document document)
{
    private const string Front = "front";

    /// <summary>What lies deeper in lists than anyone can see is shown at this depth.</summary>
    private const int Deepest = 20;

    private readonly Dictionary<string, IReadOnlyList<Section>> _around = Around(document.Sections);
    private readonly HashSet<string?> _bibliographies = [.. document.Blocks.Where(block => block.Kind == BlockKind.Reference).Select(block => block.Section)];
    private readonly Block?[]?[] _parents = Parents(document.Blocks);
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
            path = _paths[id] = [.. _around[id].Select(outer => new Container("section-" + outer.Id, $"<section{Roles(outer)}>\n", "</section>\n"))];
        }

        return path;
    }

    /// <summary>Each section with those it lies in, the outermost first and itself last. They come in the order of the text.</summary>
    private static Dictionary<string, IReadOnlyList<Section>> Around(IReadOnlyList<Section> sections)
    {
        var around = new Dictionary<string, IReadOnlyList<Section>>(StringComparer.Ordinal);
        var open = new List<Section>();
        foreach (var section in sections)
        {
            open.RemoveAll(outer => outer.Span.End <= section.Span.Start);
            open.Add(section);
            around[section.Id] = [.. open.Where(outer => outer.Level <= section.Level && outer.Span.Contains(section.Span))];
        }

        return around;
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
            for (var level = 1; level < LevelOf(block); level++)
            {
                if (_parents[i] is { } outer && outer[level] is { } parent)
                {
                    yield return List(parent, level);
                    yield return Item(parent);
                }
            }

            yield return List(block, LevelOf(block));
            yield return Item(block);
        }
    }

    /// <summary>For each item of a list within a list, the items of the outer lists that it lies in, by level.</summary>
    private static Block?[]?[] Parents(IReadOnlyList<Block> blocks)
    {
        var parents = new Block?[]?[blocks.Count];
        var last = new Block?[Deepest + 1];
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Form != BlockKind.ListItem)
            {
                Array.Clear(last);
                continue;
            }

            parents[i] = LevelOf(blocks[i]) > 1 ? [.. last] : null;
            last[LevelOf(blocks[i])] = blocks[i];
        }

        return parents;
    }

    private static int LevelOf(Block item) => Math.Clamp(item.Level, 1, Deepest);

    private static Container List(Block block, int level) => block.Ordered
        ? new Container($"ol-{level}", "<ul class=\"printed\" role=\"list\">\n", "</ul>\n")
        : new Container($"ul-{level}", "<ul>\n", "</ul>\n");

    private static Container Item(Block block) => new("li-" + block.Id, $"<li id=\"{block.Id}\">", "</li>\n");

    private static string Sentence(string? note) => string.IsNullOrEmpty(note) ? "Set aside" : char.ToUpperInvariant(note[0]) + note[1..];
}
