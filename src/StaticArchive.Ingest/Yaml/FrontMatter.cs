using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Yaml;

/// <summary>YAML between two lines of <c>---</c> at the top of a file.</summary>
/// <param name="Yaml">The YAML, without its fences.</param>
/// <param name="End">Where the rest of the file begins.</param>
internal readonly record struct FrontMatter(Span Yaml, int End)
{
    /// <summary>Finds it; null where there is none, with a message where it begins and never ends.</summary>
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

    /// <summary>A rule at the top of a text is no front matter: the next line has to be a field or a comment.</summary>
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
