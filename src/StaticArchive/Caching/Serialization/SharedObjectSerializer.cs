namespace StaticArchive.Caching.Serialization;

/// <summary>
/// A record that many inputs hold (a document, a paper, the fields of a reference): a fingerprint of inputs takes in
/// the record's own fingerprint, which is computed once.
/// </summary>
/// <param name="serializers">The serializers of all types.</param>
/// <param name="fields">Writes the record field by field.</param>
/// <param name="isInterned">Whether equal records that are read become one object.</param>
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
        else
        {
            fields.Write(value, output);
        }
    }

    /// <inheritdoc/>
    public override object? Read(SerializationReader input) =>
        fields.Read(input) is not { } value ? null
        : isInterned ? serializers.Intern(value, fields)
        : value;
}
