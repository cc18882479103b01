using StaticArchive.Model;
using StaticArchive.Model.Messages;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace StaticArchive.Ingest.Yaml;

/// <summary>
/// Reads YAML. Anchors, aliases and deep nesting are refused: no file of an archive needs them, and they make a large
/// tree of a small file ("billion laughs").
/// </summary>
internal static class YamlReader
{
    private const int MaxDepth = 32;
    private const int MaxLength = 2_000_000;

    /// <summary>
    /// The mapping that a span of a file holds; null where it is empty, and, with a message, where it is none.
    /// </summary>
    public static YamlMapping? ReadMapping(SourceFile file, Span span, List<Message> messages) =>
        Read(file, span, messages) switch
        {
            null => null,
            YamlMappingNode map => new YamlMapping(new YamlContext(file, span.Start, messages), map),
            var other => Reject(
                file.GetLocation(span.Start + (int)other.Start.Index),
                "a list or a single value stands where fields (name: value) are expected",
                messages
            ),
        };

    /// <summary>The mappings of a file that holds a list of them, or of the list under its one key.</summary>
    public static IReadOnlyList<YamlMapping> ReadList(SourceFile file, List<Message> messages)
    {
        var span = new Span(0, file.Text.Length);
        var context = new YamlContext(file, 0, messages);
        var root = Read(file, span, messages);
        if (root is YamlMappingNode { Children.Count: 1 } wrapper)
        {
            root = wrapper.Children[0].Value;
        }

        switch (root)
        {
            case null:
                return [];
            case YamlSequenceNode list:
                return ReadEntries(list, context);
            default:
                Reject(
                    file.GetLocation((int)root.Start.Index),
                    "a list (lines that begin with \"- \") is expected here",
                    messages
                );
                return [];
        }
    }

    /// <summary>The mappings of a list; anything else in it is reported.</summary>
    public static IReadOnlyList<YamlMapping> ReadEntries(YamlSequenceNode list, YamlContext context)
    {
        var maps = new List<YamlMapping>();
        foreach (var item in list.Children)
        {
            if (item is YamlMappingNode map)
            {
                maps.Add(new YamlMapping(context, map));
            }
            else
            {
                context.Messages.Add(
                    MessageCatalog.InvalidYaml(
                        context.GetPlace(item),
                        "fields (name: value) are expected for this entry"
                    )
                );
            }
        }

        return maps;
    }

    private static YamlNode? Read(SourceFile file, Span span, List<Message> messages)
    {
        if (span.Length > MaxLength)
        {
            messages.Add(MessageCatalog.InvalidYaml(file.GetLocation(span.Start), "it is over 2 MB long"));
            return null;
        }

        var text = span.Slice(file.Text).TrimStart('\uFEFF');
        var offset = span.Start + (span.Length - text.Length);
        try
        {
            Validate(text);
            var stream = new YamlStream();
            stream.Load(new System.IO.StringReader(text));
            var roots = stream.Documents.Select(document => document.RootNode).ToList();
            if (roots.Skip(1).FirstOrDefault(root => !IsEmpty(root)) is { } second)
            {
                throw new YamlException(second.Start, second.End, "a second document begins here, behind a line ---");
            }

            return roots.Count == 0 || IsEmpty(roots[0]) ? null : roots[0];
        }
        catch (YamlException error)
        {
            var at = Math.Min(offset + (int)error.Start.Index, file.Text.Length);
            messages.Add(MessageCatalog.InvalidYaml(file.GetLocation(at), Reason(error)));
            return null;
        }
        catch (Exception error) when (IsParserFault(error))
        {
            messages.Add(
                MessageCatalog.InvalidYaml(
                    file.GetLocation(span.Start),
                    "a bracket, a quotation mark or an indent in it does not end"
                )
            );
            return null;
        }
    }

    private static bool IsEmpty(YamlNode root) => root is YamlScalarNode { Value: null or "" };

    /// <summary>Exceptions other than its own that YamlDotNet throws on some files that are not well-formed.</summary>
    private static bool IsParserFault(Exception error) =>
        error
            is InvalidOperationException
                or ArgumentException
                or KeyNotFoundException
                or FormatException
                or IndexOutOfRangeException
                or NullReferenceException;

    /// <summary>Checks the events of the parser before any node is built.</summary>
    private static void Validate(string text)
    {
        var parser = new Parser(new System.IO.StringReader(text));
        var depth = 0;
        while (parser.MoveNext())
        {
            var here = parser.Current!;
            depth += here.NestingIncrease;
            if (here is AnchorAlias || here is NodeEvent { Anchor.IsEmpty: false })
            {
                throw new YamlException(
                    here.Start,
                    here.End,
                    "anchors (&) and aliases (*) are not read; write the value out"
                );
            }

            if (depth > MaxDepth)
            {
                throw new YamlException(here.Start, here.End, "it is nested more than 30 deep");
            }
        }
    }

    private static string Reason(YamlException error) =>
        (error.InnerException?.Message ?? error.Message).Split('\n')[0].TrimEnd('.');

    private static YamlMapping? Reject(SourceLocation location, string what, List<Message> messages)
    {
        messages.Add(MessageCatalog.InvalidYaml(location, what));
        return null;
    }
}
