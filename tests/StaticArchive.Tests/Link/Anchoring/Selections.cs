using StaticArchive.Model;

namespace StaticArchive.Tests.Link.Anchoring;

/// <summary>
/// Passages as readers select them: any characters of a paragraph, of several, of a box, of a quotation.
/// </summary>
/// <param name="random">Says which.</param>
internal sealed class Selections(Random random)
{
    /// <summary>A selection of a document; null where chance fell on white space.</summary>
    public Span? Select(Document document)
    {
        var block = Block(document);
        var start = random.Next(block.Span.Start, block.Span.End);
        var length = random.Next(4) switch
        {
            0 => random.Next(1, 15),
            1 => random.Next(15, 60),
            2 => random.Next(60, 300),
            _ => random.Next(300, 1500),
        };
        var end =
            random.Next(3) == 0
                ? Math.Min(document.Text.Length, start + length)
                : Math.Min(block.Span.End, start + length);
        var span = new Span(start, end).Trim(document.Text);
        return span.IsEmpty || !span.Slice(document.Text).Any(char.IsLetterOrDigit) ? null : span;
    }

    /// <summary>
    /// A selection that begins and ends with whole words, of at least as many characters as stand by themselves.
    /// </summary>
    public Span? SelectWords(Document document)
    {
        if (Select(document) is not { } span)
        {
            return null;
        }

        var (start, end) = (span.Start, span.End);
        while (start > 0 && !char.IsWhiteSpace(document.Text[start - 1]))
        {
            start--;
        }

        while (end < document.Text.Length && !char.IsWhiteSpace(document.Text[end]))
        {
            end++;
        }

        return end - start < 15 ? null : new Span(start, end);
    }

    /// <summary>Every third from a box or a quotation, where there are any.</summary>
    private Block Block(Document document)
    {
        var special = document
            .Blocks.Where(block =>
                block.Box is not null || block.Kind is BlockKind.Box or BlockKind.Quotation or BlockKind.PullQuote
            )
            .ToList();
        return special.Count > 0 && random.Next(3) == 0
            ? special[random.Next(special.Count)]
            : document.Blocks[random.Next(document.Blocks.Count)];
    }
}
