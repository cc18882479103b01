using StaticArchive.Model;

namespace StaticArchive.Caching.Serialization;

/// <summary>
/// A template of an archive, as a part of what a page is made of: its part of the theme and its file say all, what is
/// shown of the file is read from it. No kept value holds one.
/// </summary>
internal sealed class TemplateSerializer : Serializer
{
    /// <inheritdoc/>
    public override void Write(object? value, SerializationWriter output)
    {
        output.WriteBoolean(value is not null);
        if (value is Template template)
        {
            output.WriteVarInt((int)template.Part);
            output.WriteString(template.File.Path);
            output.WriteString(template.File.Sha256);
        }
    }

    /// <inheritdoc/>
    public override object Read(SerializationReader input) =>
        throw new FormatException("Templates are told apart and never read.");
}
