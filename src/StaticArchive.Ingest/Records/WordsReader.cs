using StaticArchive.Ingest.Sources;
using StaticArchive.Ingest.Yaml;
using StaticArchive.Model;
using StaticArchive.Model.Localization;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Schemas;

namespace StaticArchive.Ingest.Records;

/// <summary>Reads <c>input/theme/words.yml</c>: words of the interface that an archive says otherwise.</summary>
/// <param name="words">The words of the theme in the language of the interface.</param>
/// <param name="messages">Receives the messages.</param>
internal sealed class WordsReader(InterfaceWords words, List<Message> messages)
{
    private readonly List<PhraseOverride> _found = [];

    /// <summary>The words of the file, those that can be used; none without a file.</summary>
    public static IReadOnlyList<PhraseOverride> Read(InputFile? file, string language, List<Message> messages)
    {
        var source = file is null ? null : SourceDecoder.Decode(file);
        if (source is null || YamlReader.ReadMapping(source, new Span(0, source.Text.Length), messages) is not { } map)
        {
            return [];
        }

        var reader = new WordsReader(InterfaceWords.Read(language, []), messages);
        reader.ReadFields(map, WordsSchema.Schema.Fields, "");
        return reader._found;
    }

    private void ReadFields(YamlMapping map, IReadOnlyList<SchemaField> fields, string path)
    {
        foreach (var field in fields)
        {
            if (field.Format == FieldFormat.Group)
            {
                if (map.GetMapping(field.Name) is { } part)
                {
                    ReadFields(part, field.Fields, $"{path}{field.Name}.");
                }
            }
            else if (map.HasKey(field.Name))
            {
                ReadPhrase(map, field, path + field.Name);
            }
        }

        map.ReportUnknownKeys();
    }

    private void ReadPhrase(YamlMapping map, SchemaField field, string key)
    {
        var forms =
            map.IsScalar(field.Name) || field.Fields.Count == 0
                ? ReadText(map, field.Name, PhraseForms.Other, key)
                : ReadForms(map, field, key);
        if (forms.Count > 0)
        {
            _found.Add(new PhraseOverride(key, forms));
        }
    }

    /// <summary>Texts by plural category; where the one for all other numbers is not said the theme's stays.</summary>
    private Dictionary<string, string> ReadForms(YamlMapping map, SchemaField field, string key)
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [PhraseForms.Other] = words.GetForms(key).Select(PhraseForms.Other).Source,
        };
        if (map.GetMapping(field.Name) is not { } plural)
        {
            return [];
        }

        foreach (var category in field.Fields)
        {
            foreach (var (name, text) in ReadText(plural, category.Name, category.Name, key))
            {
                forms[name] = text;
            }
        }

        plural.ReportUnknownKeys();
        return forms;
    }

    /// <summary>A text whose slots are those of the theme's; none, with a message, where they are others.</summary>
    private Dictionary<string, string> ReadText(YamlMapping map, string name, string category, string key)
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        if (map.GetString(name) is { } text)
        {
            var (slots, wanted) = (Phrase.Parse(text).Slots, words.GetForms(key).Select(PhraseForms.Other).Slots);
            // A form for one number may do without it: "a single paper".
            if (slots.IsSubsetOf(wanted) && (category != PhraseForms.Other || slots.SetEquals(wanted)))
            {
                forms[category] = text;
            }
            else
            {
                messages.Add(
                    MessageCatalog.WrongSlots(map.GetPlace(name), name, [.. wanted.Order(StringComparer.Ordinal)])
                );
            }
        }

        return forms;
    }
}
