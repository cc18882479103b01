using System.Text;
using StaticArchive.Ingest.Sources;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Text;
using YamlDotNet.RepresentationModel;

namespace StaticArchive.Ingest.Yaml;

/// <summary>
/// Puts a new quote, prefix and suffix into a file that people wrote, and leaves every other byte as it is: their
/// comments, their order, their way of writing. Reads the YAML to know where values begin and end, and cuts the text
/// there.
/// </summary>
public static class QuoteSelectorEditor
{
    private static readonly string[] Keys = ["quote", "prefix", "suffix"];

    /// <summary>
    /// The bytes of the file with the selector in the place of <paramref name="old"/>; null where that cannot be done
    /// safely.
    /// </summary>
    public static ReadOnlyMemory<byte>? Replace(InputFile input, TextQuoteSelector old, TextQuoteSelector fresh)
    {
        var file = SourceDecoder.Decode(input);
        var span = FrontMatter.Find(file, [])?.Yaml ?? new Span(0, file.Text.Length);
        if (
            file.Encoding != "utf-8"
            || FindMapping(file, span, old.Location) is not { Style: not YamlDotNet.Core.Events.MappingStyle.Flow } map
        )
        {
            return null;
        }

        var edits = FindEdits(file.Text, span.Start, map, [fresh.Exact, fresh.Prefix, fresh.Suffix])
            .OrderByDescending(edit => edit.At.Start)
            .ToList();
        var text = new StringBuilder(file.Text);
        foreach (var (at, words) in edits)
        {
            text.Remove(at.Start, at.Length).Insert(at.Start, words);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static List<(Span At, string Words)> FindEdits(
        string text,
        int offset,
        YamlMappingNode map,
        string?[] values
    )
    {
        var edits = new List<(Span, string)>();
        var behind = default(Span);
        var added = "";
        for (var i = 0; i < Keys.Length; i++)
        {
            var (key, value) = map.Children.FirstOrDefault(pair =>
                pair.Key is YamlScalarNode { Value: { } name } && name == Keys[i]
            );
            if (value is null)
            {
                added += values[i] is null
                    ? ""
                    : (
                        $"{GetLineEnd(text)}{GetIndent(text, behind.Start)}{Keys[i]}: "
                        + $"{YamlFormatter.FormatQuoted(values[i]!)}"
                    );
                continue;
            }

            var at = FindValue(text, offset + (int)value.Start.Index, offset + (int)value.End.Index);
            behind = Keys[i] == "quote" ? new Span(offset + (int)key.Start.Index, at.End) : behind;
            edits.Add((at, values[i] is null ? "\"\"" : YamlFormatter.FormatQuoted(values[i]!)));
        }

        var end = FindLineEnd(text, behind.End);
        edits.Add((new Span(end, end), added));
        return edits;
    }

    /// <summary>The span of a value without the line end that a block scalar includes.</summary>
    private static Span FindValue(string text, int start, int end) =>
        new(start, start + text.AsSpan(start, Math.Min(end, text.Length) - start).TrimEnd().Length);

    private static string GetLineEnd(string text) => text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    private static string GetIndent(string text, int at)
    {
        var start = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        return new string(' ', at - start);
    }

    private static int FindLineEnd(string text, int at)
    {
        while (at < text.Length && text[at] is not ('\r' or '\n'))
        {
            at++;
        }

        return at;
    }

    /// <summary>The mapping whose quote stands at a place.</summary>
    private static YamlMappingNode? FindMapping(SourceFile file, Span span, SourceLocation location)
    {
        var text = span.Slice(file.Text).TrimStart('\uFEFF');
        if (text.Length != span.Length)
        {
            return null;
        }

        var stream = new YamlStream();
        stream.Load(new System.IO.StringReader(text));
        return stream
            .Documents.SelectMany(document => document.AllNodes)
            .OfType<YamlMappingNode>()
            .FirstOrDefault(map =>
                map.Children.TryGetValue(new YamlScalarNode("quote"), out var quote)
                && file.GetLocation(Math.Min(span.Start + (int)quote.Start.Index, file.Text.Length)) == location
            );
    }
}
