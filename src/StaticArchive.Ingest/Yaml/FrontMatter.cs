using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Yaml;

/// <summary>Front matter: YAML between two lines of <c>---</c> at the top of a file.</summary>
/// <param name="Yaml">Span of the YAML, without its fences.</param>
/// <param name="End">Offset of the first character behind the lower fence, in UTF-16 code units.</param>
internal readonly record struct FrontMatter(Span Yaml, int End)
{
    /// <summary>
    /// The front matter of a file; null for none, and, with a message, where the lower fence is missing.
    /// </summary>
    public static FrontMatter? Find(SourceFile file, List<Message> messages)
    {
        var text = file.Text;
        var start = 0;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] == '\uFEFF'))
        {
            start++;
        }

        if (!IsFence(text, start, out var first) || !LooksLikeYaml(text, first))
        {
            return null;
        }

        for (var line = first; line < text.Length; line = NextLine(text, line))
        {
            if (IsFence(text, line, out var after) || text.AsSpan(line).StartsWith("...\n", StringComparison.Ordinal))
            {
                return new FrontMatter(new Span(first, line), Math.Max(after, NextLine(text, line)));
            }
        }

        messages.Add(MessageCatalog.UnterminatedFrontMatter(file.GetLocation(start)));
        return null;
    }

    /// <summary>A thematic break at the top is no fence: the next line has to be a field or a comment.</summary>
    private static bool LooksLikeYaml(string text, int at)
    {
        var end = Math.Min(NextLine(text, at), text.Length);
        var line = text[at..end].Trim();
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return line.StartsWith('#')
            || (
                colon > 0 && line[..colon].All(unit => char.IsLetterOrDigit(unit) || unit is '-' or '_' or '"' or '\'')
            );
    }

    private static bool IsFence(string text, int at, out int after)
    {
        after = at;
        if (!text.AsSpan(at).StartsWith("---", StringComparison.Ordinal))
        {
            return false;
        }

        after = NextLine(text, at);
        return text.AsSpan(at + 3, Math.Min(after, text.Length) - at - 3).IsWhiteSpace();
    }

    private static int NextLine(string text, int at)
    {
        var length = text.AsSpan(at).IndexOf('\n');
        return length < 0 ? text.Length : at + length + 1;
    }
}
