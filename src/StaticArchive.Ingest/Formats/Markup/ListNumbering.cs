using System.Globalization;

namespace StaticArchive.Ingest.Formats.Markup;

/// <summary>
/// Counts the items of nested lists as HTML does: <c>&lt;ol start="4"&gt;</c>, <c>&lt;ol reversed&gt;</c>,
/// <c>&lt;li value="7"&gt;</c>. The numbers are not in the text.
/// </summary>
internal sealed class ListNumbering
{
    private readonly Stack<OpenList> _lists = new();

    /// <summary>Number of the item last counted; null where its list has none.</summary>
    public int? Item { get; private set; }

    /// <summary>Begins a list.</summary>
    public void Open(MarkupElement list, bool isOrdered)
    {
        var isReversed = list.HasAttribute("reversed");
        var first = ParseNumber(list["start"]) ?? (isReversed ? list.Elements.Count(item => item.Name == "li") : 1);
        _lists.Push(new OpenList(isOrdered, isReversed ? -1 : 1) { Next = first });
    }

    /// <summary>Ends it.</summary>
    public void Close() => _lists.Pop();

    /// <summary>Counts an item of the innermost list.</summary>
    public void CountItem(MarkupElement item)
    {
        Item = null;
        if (_lists.TryPeek(out var list) && list.IsOrdered)
        {
            Item = ParseNumber(item["value"]) ?? list.Next;
            list.Next = Item.Value + list.Step;
        }
    }

    private static int? ParseNumber(string? value) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private sealed record OpenList(bool IsOrdered, int Step)
    {
        public int Next { get; set; }
    }
}
