using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Templates;

/// <content>Elements: which stay, which leave only what they hold, which go.</content>
internal sealed partial class TemplateParser
{
    private void Open(MarkupToken token)
    {
        var isEmpty = token.Kind == MarkupTokenKind.EmptyElementTag || TemplateAllowlist.IsVoid(token.Name);
        var parent = _open.Peek();
        if (_open.Count > MaxDepth)
        {
            Break(token.Span.Start, "its elements are nested too deeply");
        }
        else if (parent.IsRemoved || TemplateAllowlist.IsRemoved(token.Name))
        {
            Remove(token, parent, isEmpty);
        }
        else if (FindRule(token) is not { } rule)
        {
            if (!isEmpty)
            {
                _open.Push(parent.CreateUnwrapped(token));
            }
        }
        else if (!parent.CanHold(rule) || (rule.Name == "a" && IsWithinLink))
        {
            Break(token.Span.Start, $"<{rule.Name}> cannot stand within {parent.Label}");
        }
        else if (isEmpty)
        {
            AddEmpty(token, rule, parent);
        }
        else
        {
            _open.Push(OpenTemplateElement.Create(token, rule, _attributes.Read(rule, token.Span)));
        }
    }

    private bool IsWithinLink => _open.Any(element => element.Rule?.Name == "a");

    /// <summary>The rule of an element; null, with a message, where only what it holds stays.</summary>
    private TemplateElementRule? FindRule(MarkupToken token)
    {
        var rule = TemplateAllowlist.Find(token.Name);
        var isHeading = token.Name is ['h', >= '1' and <= '6'];
        if (isHeading && !_context.Schema.Headings.Contains(token.Name, StringComparer.Ordinal))
        {
            rule = null;
            var headings = string.Join(", ", _context.Schema.Headings);
            _context.LeaveOut(
                token.Span.Start,
                $"<{token.Name}>",
                headings.Length == 0
                    ? "headings here would stand before the page's own; what it holds stays, write <p>"
                    : $"headings here are {headings}; what it holds stays"
            );
        }
        else if (rule is null)
        {
            var nearest = SpellingSuggester.Suggest(token.Name, TemplateAllowlist.Names);
            _context.LeaveOut(
                token.Span.Start,
                $"<{token.Name}>",
                (nearest is null ? "no template can have it" : $"did you mean <{nearest}>?") + " What it holds stays"
            );
        }

        return rule;
    }

    private void Remove(MarkupToken token, OpenTemplateElement parent, bool isEmpty)
    {
        if (!parent.IsRemoved)
        {
            _context.LeaveOut(
                token.Span.Start,
                $"<{token.Name}> with all that it holds",
                "nothing that an archive writes may run, load or ask in a reader's browser"
            );
        }

        if (!isEmpty)
        {
            _open.Push(OpenTemplateElement.CreateRemoved(token));
            if (TemplateAllowlist.IsRaw(token.Name))
            {
                _scanner.ReadRawText(token.Name);
            }
        }
    }

    private void AddEmpty(MarkupToken token, TemplateElementRule rule, OpenTemplateElement parent)
    {
        if (rule.Content != TemplateContent.Nothing)
        {
            Break(token.Span.Start, $"<{rule.Name}/> needs an end tag </{rule.Name}>");
            return;
        }

        var attributes = _attributes.Read(rule, token.Span);
        if (rule.Name != "img")
        {
            parent.Children.Add(new TemplateNode.Element(rule.Name, attributes, []));
        }
        else if (attributes.Any(attribute => attribute.Name == "src"))
        {
            if (!attributes.Any(attribute => attribute.Name == "alt"))
            {
                _context.Messages.Add(
                    MessageCatalog.TemplateIncomplete(
                        _context.File.GetLocation(token.Span.Start),
                        "alt=\"…\" of this picture",
                        "who cannot see it does not know what it shows"
                    )
                );
                attributes = [.. attributes, new TemplateAttribute("alt", TemplateAttributeKind.Text, [])];
            }

            parent.Children.Add(new TemplateNode.Element("img", attributes, []));
        }
    }

    private void Close(MarkupToken token)
    {
        var current = _open.Peek();
        if (current.IsRemoved)
        {
            CloseRemoved(token.Name);
        }
        else if (current.Name != token.Name)
        {
            Break(token.Span.Start, $"</{token.Name}> closes nothing: {current.Label} is open");
        }
        else
        {
            _open.Pop();
            current.AddTo(_open.Peek());
        }
    }

    /// <summary>What is left out whole need not be in order.</summary>
    private void CloseRemoved(string name)
    {
        if (!_open.TakeWhile(element => element.IsRemoved).Any(element => element.Name == name))
        {
            return;
        }

        while (_open.Pop().Name != name) { }
    }
}
