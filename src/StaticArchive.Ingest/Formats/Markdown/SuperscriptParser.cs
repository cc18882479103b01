using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticArchive.Ingest.Formats.Markdown;

/// <summary>
/// Reads Pandoc's superscripts: <c>by points.^1^</c>, <c>2^nd^</c>. They hold no blank, so that <c>10^3 and 10^4</c>
/// stays as it is.
/// </summary>
internal sealed class SuperscriptParser : InlineParser
{
    /// <summary>The delimiter of superscripts.</summary>
    public const char Delimiter = '^';

    private const int MaxLength = 24;

    /// <summary>Creates the parser.</summary>
    public SuperscriptParser() => OpeningCharacters = [Delimiter];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var start = slice.Start;
        var end = FindEnd(slice);
        if (end < 0)
        {
            return false;
        }

        var from = processor.GetSourcePosition(start, out var line, out var column);
        var raised = new EmphasisInline
        {
            DelimiterChar = Delimiter,
            DelimiterCount = 1,
            IsClosed = true,
            Line = line,
            Column = column,
            Span = new SourceSpan(from, processor.GetSourcePosition(end)),
        };
        raised.AppendChild(
            new LiteralInline(new StringSlice(slice.Text, start + 1, end - 1))
            {
                Line = line,
                Column = column + 1,
                Span = new SourceSpan(processor.GetSourcePosition(start + 1), processor.GetSourcePosition(end - 1)),
            }
        );
        processor.Inline = raised;
        slice.Start = end + 1;
        return true;
    }

    /// <summary>Offset of the delimiter that closes one; -1 where a blank, a bracket or the end comes first.</summary>
    private static int FindEnd(StringSlice slice)
    {
        for (var at = slice.Start + 1; at <= Math.Min(slice.End, slice.Start + MaxLength); at++)
        {
            var unit = slice.Text[at];
            if (unit == Delimiter)
            {
                return at > slice.Start + 1 ? at : -1;
            }

            if (char.IsWhiteSpace(unit) || unit is '[' or ']' or '\\' or '`' or '*' or '<' or '&')
            {
                return -1;
            }
        }

        return -1;
    }
}
