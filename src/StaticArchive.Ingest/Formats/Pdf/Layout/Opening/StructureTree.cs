using System.Collections.Frozen;
using UglyToad.PdfPig.Tokens;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Opening;

/// <summary>The structure of a tagged file: which element each piece of content of each page belongs to.</summary>
internal sealed class StructureTree
{
    private const int MaxDepth = 120;
    private const int MaxElements = 400_000;

    /// <summary>Types that are within a line; their content belongs to what they are in.</summary>
    private static readonly FrozenSet<string> _inline = FrozenSet.Create(
        StringComparer.Ordinal,
        "Span",
        "Link",
        "Reference",
        "Em",
        "Strong",
        "Quote",
        "Code",
        "Annot",
        "Ruby",
        "Warichu",
        "Sub",
        "NonStruct",
        "Private",
        "BibEntry"
    );

    private readonly TokenReader _tokens;
    private readonly PageTree _pages;
    private readonly DictionaryToken? _roles;
    private readonly List<LayoutTag> _tags = [];
    private readonly Dictionary<int, Dictionary<int, int>> _contents = [];

    /// <summary>Reads the structure that a catalogue names.</summary>
    public StructureTree(DictionaryToken catalogue, TokenReader tokens, PageTree pages)
    {
        _tokens = tokens;
        _pages = pages;
        if (tokens.Get<DictionaryToken>(catalogue, "StructTreeRoot") is { } root)
        {
            _roles = tokens.Get<DictionaryToken>(root, "RoleMap");
            AddKids(root, null, 0, 0);
        }
    }

    /// <summary>Whether the file has no structure.</summary>
    public bool IsEmpty => _contents.Count == 0;

    /// <summary>The element with a number; null for none.</summary>
    public LayoutTag? FindTag(int number) =>
        number == PageElements.Artifact ? new LayoutTag(number, "Artifact", null)
        : number > 0 && number <= _tags.Count ? _tags[number - 1]
        : null;

    /// <summary>Numbers of elements by the marks in the content of a page.</summary>
    public IReadOnlyDictionary<int, int> GetPage(int page) =>
        _contents.TryGetValue(page, out var contents) ? contents : FrozenDictionary<int, int>.Empty;

    private void AddKids(DictionaryToken element, LayoutTag? tag, int page, int depth)
    {
        if (depth > MaxDepth || _tags.Count > MaxElements)
        {
            return;
        }

        foreach (var kid in _tokens.GetItems(element, "K"))
        {
            switch (_tokens.Resolve(kid))
            {
                case NumericToken mark:
                    AddContent(page, mark.Int, tag);
                    break;
                case DictionaryToken child when _tokens.Get<NumericToken>(child, "MCID") is { } mark:
                    AddContent(GetPageNumber(child, page), mark.Int, tag);
                    break;
                case DictionaryToken child when _tokens.Get<NameToken>(child, "S") is { } type:
                    AddKids(child, AddTag(MapRole(type), tag), GetPageNumber(child, page), depth + 1);
                    break;
            }
        }
    }

    private LayoutTag? AddTag(NameToken type, LayoutTag? parent)
    {
        if (_inline.Contains(type.Data) && parent is not null)
        {
            return parent;
        }

        var tag = new LayoutTag(_tags.Count + 1, type.Data, parent);
        _tags.Add(tag);
        return tag;
    }

    private void AddContent(int page, int mark, LayoutTag? tag)
    {
        if (tag is null || page == 0)
        {
            return;
        }

        if (!_contents.TryGetValue(page, out var marks))
        {
            _contents.Add(page, marks = []);
        }

        marks[mark] = tag.Number;
    }

    private int GetPageNumber(DictionaryToken element, int outer) =>
        _pages.Find(TokenReader.GetReference(element, "Pg")) is var page and > 0 ? page : outer;

    /// <summary>Word maps <c>Heading 1</c> to <c>H1</c>, and roles may be mapped to roles.</summary>
    private NameToken MapRole(NameToken type)
    {
        for (var step = 0; step < 5 && _roles is not null; step++)
        {
            if (_tokens.Get<NameToken>(_roles, type.Data) is not { } mapped || mapped.Data == type.Data)
            {
                break;
            }

            type = mapped;
        }

        return type;
    }
}
