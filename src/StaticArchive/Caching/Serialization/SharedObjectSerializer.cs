namespace StaticArchive.Caching.Serialization;

/// <summary>
/// A record that many inputs hold (a document, a paper, the fields of a reference, its line): a fingerprint takes in
/// the record's own fingerprint, which is computed once.
/// </summary>
/// <param name="serializers">The serializers of all types.</param>
/// <param name="fields">Writes the record field by field.</param>
/// <param name="isInterned">
/// Whether equal records that are read become one object; each then stands behind its fingerprint, which need not be
/// computed again for each of 40,000 references.
/// </param>
internal sealed class SharedObjectSerializer(SerializerRegistry serializers, ObjectSerializer fields, bool isInterned)
    : Serializer
{
    /// <inheritdoc/>
    public override void Write(object? value, SerializationWriter output)
    {
        if (output.IsFingerprintOnly && value is not null)
        {
            output.WriteFingerprint(serializers.GetFingerprint(value, fields));
        }
        else if (!isInterned)
        {
            fields.Write(value, output);
        }
        else
        {
            output.WriteBoolean(value is not null);
            if (value is not null)
            {
                output.WriteFingerprint(serializers.GetFingerprint(value, fields));
                fields.Write(value, output);
            }
        }
    }

    /// <inheritdoc/>
    public override object? Read(SerializationReader input)
    {
        if (!isInterned)
        {
            return fields.Read(input);
        }

        return input.ReadBoolean() ? serializers.Intern(input.ReadFingerprint(), fields.Read(input)!) : null;
    }
}
