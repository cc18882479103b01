namespace StaticArchive.Ingest.Readers.Markup;

/// <content>What goes on within a line: marks, labels, the words themselves.</content>
internal abstract partial class MarkupFlow
{
    private void Inlines(MarkupElement element)
    {
        MarkupNode? previous = null;
        foreach (var child in element.Children)
        {
            Inline(child, previous);
            previous = child;
        }
    }

    private void Marked(MarkupElement element)
    {
        var (kind, target) = MarkOf(element);
        if (kind is { } mark)
        {
            _pending.Open(mark, target);
        }

        Inlines(element);
        if (kind is { } ended)
        {
            _pending.Close(ended);
        }
    }

    private void Inline(MarkupNode node, MarkupNode? previous)
    {
        if (node is MarkupText text)
        {
            Take(text);
            return;
        }

        var element = (MarkupElement)node;
        var shape = ShapeOf(element);
        switch (shape)
        {
            case Shape.Hidden:
                return;
            case Shape.Break:
                _pending.AppendBreak(element.Tag);
                return;
            default:
                Part(element, shape, previous as MarkupElement);
                break;
        }

        var nothingYet = _pending.Length == 0 || _onlyLabel;
        Marked(element);
        if (shape is not (Shape.Inline or Shape.Apart))
        {
            _pending.AppendBlank(element.Tag);
        }

        _onlyLabel = shape == Shape.Label && nothingYet && _pending.Length > 0;
        Taken(element);
    }

    /// <summary>Words of two elements side by side are two words; what has text between is parted as the text says.</summary>
    private void Part(MarkupElement element, Shape shape, MarkupElement? previous)
    {
        var parts = shape switch
        {
            Shape.Inline => previous is not null && ShapeOf(previous) == Shape.Apart,
            Shape.Apart => previous is not null,
            _ => true,
        };
        if (parts)
        {
            _pending.AppendBlank(element.Tag);
        }
    }

    private void Take(MarkupText text)
    {
        if (text.IsTaken)
        {
            return;
        }

        text.IsTaken = true;
        if (text.IsLiteral)
        {
            _pending.Append(text.Span.Start, text.Span.End);
        }
        else
        {
            HtmlFragments.AppendDecoded(_pending, Source, text.Span, ReadsLooseReferences);
        }

        _onlyLabel &= Source.AsSpan(text.Span.Start, text.Span.Length).IsWhiteSpace();
    }
}
