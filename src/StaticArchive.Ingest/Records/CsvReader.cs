using System.Text;

namespace StaticArchive.Ingest.Records;

/// <summary>Reads CSV as spreadsheets write it (RFC 4180), parted by commas, semicolons or tabs.</summary>
internal static class CsvReader
{
    /// <summary>The rows that have any value.</summary>
    public static IEnumerable<CsvRow> Read(string text)
    {
        var separator = FindSeparator(text);
        var (at, line) = (text.StartsWith('\uFEFF') ? 1 : 0, 1);
        while (at < text.Length)
        {
            var (begin, cells) = (line, new List<string>());
            do
            {
                cells.Add(ReadCell(text, separator, ref at, ref line));
            } while (at < text.Length && text[at] == separator && ++at <= text.Length);

            SkipLineEnd(text, ref at, ref line);
            if (cells.Exists(cell => cell.Length > 0))
            {
                yield return new CsvRow(begin, cells);
            }
        }
    }

    /// <summary>The sign of those that may part cells which stands most often in the first line.</summary>
    private static char FindSeparator(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        var first = end < 0 ? text : text[..end];
        return new[] { ',', ';', '\t' }.MaxBy(sign => first.Count(unit => unit == sign));
    }

    private static string ReadCell(string text, char separator, ref int at, ref int line)
    {
        if (at >= text.Length || text[at] != '"')
        {
            var length = text.AsSpan(at).IndexOfAny(separator, '\r', '\n');
            var plain = length < 0 ? text[at..] : text.Substring(at, length);
            at += plain.Length;
            return Clean(plain);
        }

        var cell = new StringBuilder();
        for (at++; at < text.Length && (text[at] != '"' || (at + 1 < text.Length && text[at + 1] == '"')); at++)
        {
            at += text[at] == '"' ? 1 : 0;
            line += text[at] == '\n' ? 1 : 0;
            cell.Append(text[at]);
        }

        at = Math.Min(at + 1, text.Length);
        var rest = text.AsSpan(at).IndexOfAny(separator, '\r', '\n');
        at = rest < 0 ? text.Length : at + rest;
        return Clean(cell.ToString());
    }

    private static void SkipLineEnd(string text, ref int at, ref int line)
    {
        at += at < text.Length && text[at] == '\r' ? 1 : 0;
        at += at < text.Length && text[at] == '\n' ? 1 : 0;
        line++;
    }

    /// <summary>Without the apostrophe by which our own table keeps <c>=1</c> from being a formula.</summary>
    private static string Clean(string cell)
    {
        var text = cell.Trim();
        return text.Length > 1 && text[0] == '\'' && text[1] is '=' or '+' or '-' or '@' ? text[1..] : text;
    }

    /// <summary>A row.</summary>
    /// <param name="Line">1-based line on which it begins.</param>
    /// <param name="Cells">Its values, trimmed.</param>
    internal sealed record CsvRow(int Line, IReadOnlyList<string> Cells);
}
