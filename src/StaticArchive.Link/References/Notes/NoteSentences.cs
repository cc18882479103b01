namespace StaticArchive.Link.References.Notes;

/// <summary>Where a reference that is written as in a list ends, in a note that goes on.</summary>
internal static class NoteSentences
{
    private const int MinTitleLength = 3;

    /// <summary>
    /// Offset of the end of the part, or of the sentence before one that comments: <c>… Hull: Marsh. It has maps.</c>
    /// A semicolon before figures parts nothing: <c>2001;3(2):4</c>, <c>Marsh; 1991</c>.
    /// </summary>
    /// <param name="title">Where the title begins, if that is known, or the reference.</param>
    public static int FindEnd(string text, int start, int title, int blockEnd)
    {
        var end = NoteScanner.FindPartEnd(text, start, blockEnd);
        while (end < blockEnd && text[end] == ';' && IsBeforeFigures(text, end + 1, blockEnd))
        {
            var next = NoteScanner.FindPartEnd(text, end + 1, blockEnd);
            end = next;
        }

        return FindComment(text, title + MinTitleLength, end);
    }

    private static bool IsBeforeFigures(string text, int at, int end)
    {
        at += at < end && text[at] == ' ' ? 1 : 0;
        return at < end && char.IsAsciiDigit(text[at]);
    }

    private static int FindComment(string text, int start, int end)
    {
        var (sentence, count) = (start, 0);
        for (var at = start; at + 2 < end; at++)
        {
            if (!NoteScanner.IsSentenceEnd(text, at, at + 2) || text[at + 1] != ' ')
            {
                continue;
            }

            // The title may be a sentence with a verb, what stands behind it may not.
            if (count++ > 0 && IsComment(text[sentence..at]))
            {
                return sentence;
            }

            sentence = at + 2;
        }

        return count > 0 && IsComment(text[sentence..end]) ? sentence : end;
    }

    private static bool IsComment(string words) => NoteNames.HasVerb(words) || NoteScanner.BeginsWithSignal(words);
}
