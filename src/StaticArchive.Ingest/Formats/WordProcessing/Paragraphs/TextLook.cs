using StaticArchive.Ingest.Formats.WordProcessing.Styles;

namespace StaticArchive.Ingest.Formats.WordProcessing.Paragraphs;

/// <summary>Counts how the letters of a paragraph look.</summary>
internal sealed class TextLook
{
    /// <summary>Word's own size where nothing sets one, in half-points.</summary>
    private const int StandardSize = 20;

    private readonly Dictionary<int, int> _sizes = [];
    private int _bold;
    private int _italic;
    private int _underlined;
    private int _capitals;
    private int _small;

    /// <summary>Letters and digits so far.</summary>
    public int Letters { get; private set; }

    /// <summary>Whether nearly all are bold.</summary>
    public bool IsBold => IsNearlyAll(_bold);

    /// <summary>Whether nearly all are italic.</summary>
    public bool IsItalic => IsNearlyAll(_italic);

    /// <summary>Whether nearly all are underlined.</summary>
    public bool IsUnderlined => IsNearlyAll(_underlined);

    /// <summary>Whether they are capitals, as typed or as shown.</summary>
    public bool IsCapitals => IsNearlyAll(_capitals) || (Letters > 3 && _small * 10 < Letters && _small < 3);

    /// <summary>Size of most of them, in half-points.</summary>
    public int Size => _sizes.Count == 0 ? StandardSize : _sizes.MaxBy(size => (size.Value, -size.Key)).Key;

    /// <summary>Counts letters.</summary>
    public void Add(string text, RunFormat format)
    {
        var letters = 0;
        foreach (var unit in text)
        {
            letters += char.IsLetterOrDigit(unit) ? 1 : 0;
            _small += char.IsLower(unit) ? 1 : 0;
        }

        Letters += letters;
        _bold += format.IsBold is true ? letters : 0;
        _italic += format.IsItalic is true ? letters : 0;
        _underlined += format.IsUnderlined is true ? letters : 0;
        _capitals += format.IsCapitals is true ? letters : 0;
        var size = format.Size ?? StandardSize;
        if (letters > 0 && format.Position is null or VerticalPosition.Baseline)
        {
            _sizes[size] = _sizes.GetValueOrDefault(size) + letters;
        }
    }

    /// <summary>A number or a stop may be set another way.</summary>
    private bool IsNearlyAll(int count) => Letters > 0 && count * 10 >= Letters * 9;
}
