using System.Text;

namespace StaticArchive.Publish.Site.Writers;

/// <summary>Writes text so that HTML shows it and never runs it.</summary>
public static class HtmlEscaper
{
    /// <summary>Appends text between tags.</summary>
    public static StringBuilder AppendText(this StringBuilder html, ReadOnlySpan<char> text)
    {
        while (true)
        {
            var at = text.IndexOfAny('&', '<', '>');
            if (at < 0)
            {
                return html.Append(text);
            }

            html.Append(text[..at])
                .Append(
                    text[at] switch
                    {
                        '&' => "&amp;",
                        '<' => "&lt;",
                        _ => "&gt;",
                    }
                );
            text = text[(at + 1)..];
        }
    }

    /// <summary>Appends an attribute with a blank before it; nothing for null.</summary>
    public static StringBuilder AppendAttribute(this StringBuilder html, string name, string? value) =>
        value is null ? html : html.Append(' ').Append(name).Append("=\"").Append(EscapeAttribute(value)).Append('"');

    /// <summary>A value between double quotes.</summary>
    public static string EscapeAttribute(string value) =>
        value.AsSpan().IndexOfAny("&<>\"") < 0
            ? value
            : value
                .Replace("&", "&amp;", StringComparison.Ordinal)
                .Replace("<", "&lt;", StringComparison.Ordinal)
                .Replace(">", "&gt;", StringComparison.Ordinal)
                .Replace("\"", "&quot;", StringComparison.Ordinal);

    /// <summary>Text between tags.</summary>
    public static string EscapeText(string text) => new StringBuilder(text.Length).AppendText(text).ToString();
}
