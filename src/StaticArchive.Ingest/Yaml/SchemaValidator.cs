using StaticArchive.Model.Messages;
using StaticArchive.Model.Schemas;
using YamlDotNet.RepresentationModel;

namespace StaticArchive.Ingest.Yaml;

/// <summary>
/// Checks the values of a file against its schema, as keys are checked by those who read them: a value that is not used
/// is a warning with one that would do, never silence. Where a reader has said something of a value, that is enough.
/// </summary>
/// <param name="context">The file.</param>
internal sealed class SchemaValidator(YamlContext context)
{
    private HashSet<SourceLocation>? _reported;

    /// <summary>Adds a message for each value that its field cannot have.</summary>
    public void Validate(YamlMappingNode node, IReadOnlyList<SchemaField> fields)
    {
        foreach (var (key, value) in node.Children)
        {
            if (key is YamlScalarNode { Value: { } name } && Find(fields, name) is { } field)
            {
                ValidateValue(value, field, name);
            }
        }
    }

    private static SchemaField? Find(IReadOnlyList<SchemaField> fields, string name) =>
        fields.FirstOrDefault(field => field.Name == name || field.Aliases.Contains(name, StringComparer.Ordinal))
        ?? fields.FirstOrDefault(field => field.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private void ValidateValue(YamlNode value, SchemaField field, string name)
    {
        switch (field.Format, value)
        {
            case (FieldFormat.IdLists, _):
                ValidateIdLists(value, name);
                break;
            case (FieldFormat.Entries or FieldFormat.Names, YamlMappingNode map):
                Validate(map, field.Fields);
                break;
            case (FieldFormat.Entries or FieldFormat.Names, YamlSequenceNode list):
                foreach (var item in list.Children)
                {
                    ValidateItem(item, field, name);
                }

                break;
            case (FieldFormat.TextList, YamlSequenceNode list):
                foreach (var item in list.Children.Where(item => item is not YamlScalarNode))
                {
                    Report(item, name, new ValueAdvice("a text is expected"));
                }

                break;
            case (_, YamlScalarNode scalar):
                ValidateScalar(scalar, field, name);
                break;
            default:
                break;
        }
    }

    private void ValidateItem(YamlNode item, SchemaField field, string name)
    {
        if (item is YamlMappingNode map)
        {
            Validate(map, field.Fields);
        }
        else if (item is YamlScalarNode scalar)
        {
            ValidateScalar(scalar, field, name);
        }
        else
        {
            Report(item, name, new ValueAdvice("one entry is expected in place of a list within the list"));
        }
    }

    private void ValidateScalar(YamlScalarNode scalar, SchemaField field, string name)
    {
        var text = scalar.Value?.Trim() ?? "";
        if (
            !field.IsCheckedWhenLinked
            && text.Length > 0
            && text is not ("~" or "null")
            && ValueChecker.Check(field, text) is { } advice
        )
        {
            Report(scalar, name, advice);
        }
    }

    /// <summary><c>[a, b]</c> is written <c>[[a, b]]</c>; a list of one id says nothing.</summary>
    private void ValidateIdLists(YamlNode value, string name)
    {
        const string Expected = "a list of lists is expected, each with two ids or more";
        if (value is YamlScalarNode { Value: null or "" })
        {
            return;
        }

        if (value is not YamlSequenceNode list || list.Children.Any(item => item is YamlScalarNode))
        {
            Report(value, name, new ValueAdvice(Expected, $"[[{FormatIds(value)}]]"));
            return;
        }

        foreach (var item in list.Children)
        {
            if (item is not YamlSequenceNode { Children.Count: > 1 } ids || ids.Any(id => id is not YamlScalarNode))
            {
                Report(item, name, new ValueAdvice(Expected, $"[[{FormatIds(item)}]]"));
            }
        }
    }

    private static string FormatIds(YamlNode node)
    {
        var ids = node is YamlSequenceNode list ? list.Children.OfType<YamlScalarNode>().Select(id => id.Value) : [];
        var known = ids.OfType<string>().ToList();
        return known.Count switch
        {
            0 => "one-id, another-id",
            1 => $"{known[0]}, another-id",
            _ => string.Join(", ", known),
        };
    }

    private void Report(YamlNode node, string name, ValueAdvice advice)
    {
        var place = context.GetPlace(node);
        _reported ??= [.. context.Messages.Select(message => message.Location)];
        if (_reported.Add(place))
        {
            var value = node is YamlScalarNode scalar && !advice.IsUnsafe ? scalar.Value ?? "" : "";
            context.Messages.Add(MessageCatalog.ValueNotKnown(place, name, value, advice.Expected, advice.Values));
        }
    }
}
