using System.Text;

namespace StaticArchive.Publish.Body;

/// <summary>
/// The words of a page's body as a browser has them in its document, white space between blocks and all, and where in
/// them the marks of annotations begin. Reads what <see cref="BodyWriter"/> wrote, and no other HTML.
/// </summary>
internal sealed class PageText
{
    private static readonly string[] MarkStarts = ["<mark id=\"h-", "<span id=\"h-"];

    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, int> _starts = new(StringComparer.Ordinal);

    /// <summary>Reads it.</summary>
    public PageText(string html)
    {
        var at = 0;
        while (at < html.Length)
        {
            var end = html.AsSpan(at).IndexOfAny('<', '&');
            _text.Append(html, at, end < 0 ? html.Length - at : end);
            if (end < 0)
            {
                break;
            }

            at = html[at + end] == '<' ? ReadTag(html, at + end) : ReadReference(html, at + end);
        }

        Text = _text.ToString();
    }

    /// <summary>The words.</summary>
    public string Text { get; }

    /// <summary>Where the mark of an annotation begins; null where it has none here.</summary>
    public int? FindStart(string annotation) => _starts.TryGetValue(annotation, out var at) ? at : null;

    /// <summary>Attributes hold no sign of their end: all are escaped.</summary>
    private int ReadTag(string html, int at)
    {
        if (Array.Find(MarkStarts, start => html.AsSpan(at).StartsWith(start, StringComparison.Ordinal)) is { } mark)
        {
            var id = at + mark.Length;
            _starts.TryAdd(html[id..html.IndexOf('"', id)], _text.Length);
        }

        return html.IndexOf('>', at) + 1;
    }

    private int ReadReference(string html, int at)
    {
        var end = html.IndexOf(';', at) + 1;
        _text.Append(
            html.AsSpan(at, end - at) switch
            {
                "&amp;" => "&",
                "&lt;" => "<",
                "&gt;" => ">",
                var other => other,
            }
        );
        return end;
    }
}
